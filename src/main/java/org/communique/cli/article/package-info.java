/** Commands from articles to material: extract, review, evaluate, init. */
@NullMarked
package org.communique.cli.article;

import org.jspecify.annotations.NullMarked;
