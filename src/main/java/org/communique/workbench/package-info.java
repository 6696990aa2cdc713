/** The workbench: a local web application in which people turn drafts into a dataset that they stand for. */
@NullMarked
package org.communique.workbench;

import org.jspecify.annotations.NullMarked;
