/** Annotations as other tools have them: brat stand-off, W3C Web Annotations, Label Studio's tasks, WebAnno's TSV. */
@NullMarked
package org.communique.exchange;

import org.jspecify.annotations.NullMarked;
