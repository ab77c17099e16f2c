import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: './schema/*.graphql',
  generates: {
    './src/generated/schema-types.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        disableDescriptions: true,
        skipTypename: true,
        immutableTypes: true,
        strictScalars: true,
        avoidOptionals: { defaultValue: true },
        scalars: { EdtfDate: 'string', Date: 'string', DateTime: 'string', Url: 'string', Ref: 'string', ID: 'string' },
      },
    },
  },
}

export default config
