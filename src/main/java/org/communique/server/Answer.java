package org.communique.server;

import org.communique.federation.FederationReport;

/** A whole answer, in the form that was asked for, and what became of its SERVICE clauses. */
record Answer(AnswerFormat format, BoundedBuffer body, FederationReport remote) {}
