import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

self.MonacoEnvironment = {
  getWorker(_id, language) {
    if (language === 'graphql') return new GraphqlWorker()
    if (language === 'json') return new JsonWorker()
    return new EditorWorker()
  },
}
