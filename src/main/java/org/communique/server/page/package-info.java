/** The pages for people: what each shows, as records, and their templates, in which every value is escaped. */
@NullMarked
package org.communique.server.page;

import org.jspecify.annotations.NullMarked;
