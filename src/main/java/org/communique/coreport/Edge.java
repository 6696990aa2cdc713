package org.communique.coreport;

/** Two utterances, by their numbers, that may be one. */
record Edge(int one, int other, double confidence, boolean candidate) {}
