// Reads a network as graphology does: node network.mjs GEXF. Prints how many nodes and edges it has, then each kind of edge.
import {readFileSync} from 'node:fs';
import graphology from 'graphology';
import gexf from 'graphology-gexf';

const graph = gexf.parse(graphology.MultiGraph, readFileSync(process.argv[2], 'utf8'), {addMissingNodes: false});
console.log(graph.order, graph.size);
const kinds = new Map();
graph.forEachEdge((edge, {label}, from, to, source, target, undirected) => {
  const kind = `${label} ${undirected ? 'undirected' : 'directed'}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
});
[...kinds].sort().forEach(([kind, count]) => console.log(kind, count));
