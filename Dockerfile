FROM node:20-bookworm-slim AS build
WORKDIR /isnad
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY web web
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production ISNAD_HOST=0.0.0.0
WORKDIR /isnad
COPY --from=build /isnad/package.json ./
COPY --from=build /isnad/node_modules node_modules
COPY --from=build /isnad/dist dist
COPY schema schema
COPY seeds seeds
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
