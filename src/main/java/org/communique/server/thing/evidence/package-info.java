/** The evidence of statements: passages of documents, the reports in them, and how documents word the same. */
@NullMarked
package org.communique.server.thing.evidence;

import org.jspecify.annotations.NullMarked;
