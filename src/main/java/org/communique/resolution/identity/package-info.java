/** Whether actors of different articles are one: by name, role and company, with a confidence and its reasons. */
@NullMarked
package org.communique.resolution.identity;

import org.jspecify.annotations.NullMarked;
