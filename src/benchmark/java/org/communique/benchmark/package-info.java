/** Measurements whose figures stand in docs/benchmarks.md: how fast, as ratios to what Jena does by itself. */
@NullMarked
package org.communique.benchmark;

import org.jspecify.annotations.NullMarked;
