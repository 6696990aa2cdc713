package org.communique.server.agents;

/** One thing that an agent can ask; it only reads. */
@FunctionalInterface
interface Tool {

    /** @param from which row is wanted first; a tool that has all rows at hand need not look at it */
    Rows<?> answer(Arguments arguments, long from);
}
