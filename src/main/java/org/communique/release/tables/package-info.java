/** The tables of a release: which there are, their columns, and how a row is made from a thing. */
@NullMarked
package org.communique.release.tables;

import org.jspecify.annotations.NullMarked;
