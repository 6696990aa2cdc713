/** What was said in the words of other people's formats: schema.org claims, Web Annotations. */
@NullMarked
package org.communique.server.markup;

import org.jspecify.annotations.NullMarked;
