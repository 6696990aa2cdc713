package org.communique.evaluation.suggestion;

/**
 * What the rule read, and what people say: whether a passage denies or doubts.
 *
 * @param statement the id of the statement, or of the claim, that was asked about
 */
record Read(String statement, boolean asContrary, boolean isContrary) {}
