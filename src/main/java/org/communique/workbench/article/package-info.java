/** One article at a time: its text, the reports in it, and what a curator does with them. */
@NullMarked
package org.communique.workbench.article;

import org.jspecify.annotations.NullMarked;
