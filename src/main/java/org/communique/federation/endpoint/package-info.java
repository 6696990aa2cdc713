/** Another SPARQL endpoint: what it is asked, what it answers, how it fails. */
@NullMarked
package org.communique.federation.endpoint;

import org.jspecify.annotations.NullMarked;
