// Runs the Model Context Protocol's conformance suite: node mcp.mjs server --url http://localhost:3330/mcp --scenario ping
// The suite is written for Node.js 22, of which it only uses globSync, in a command that is not run here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs'

const suite = new URL('node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url)
const older = new URL('node_modules/@modelcontextprotocol/conformance/dist/older.mjs', import.meta.url)
if (!('globSync' in fs) && !existsSync(older)) {
  writeFileSync(older, readFileSync(suite, 'utf8').replace(/globSync as (\w+),/, 'readdirSync as $1,'))
}
await import('globSync' in fs ? suite : older)
