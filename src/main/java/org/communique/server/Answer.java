package org.communique.server;

/** A whole answer, in the form that was asked for. */
record Answer(AnswerFormat format, BoundedBuffer body) {}
