/** The dataset for language models' agents: the Model Context Protocol, with few tools that only read. */
@NullMarked
package org.communique.server.agents;

import org.jspecify.annotations.NullMarked;
