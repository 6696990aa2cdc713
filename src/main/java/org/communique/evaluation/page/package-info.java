/** How well articles are read from web pages, beside what people marked in them. */
@NullMarked
package org.communique.evaluation.page;

import org.jspecify.annotations.NullMarked;
