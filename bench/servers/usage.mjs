// Loaded before a server that is measured: tells its parent what the process has used so far.
process.on('message', () => process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }))
// Alone it keeps nothing alive.
process.channel?.unref()
