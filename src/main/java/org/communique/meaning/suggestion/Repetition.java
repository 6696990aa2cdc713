package org.communique.meaning.suggestion;

/**
 * Two passages that may report one utterance, though the dataset has two statements.
 *
 * @param score 0 to 1
 */
public record Repetition(ReportKey one, ReportKey other, double score, Reason reason) {}
