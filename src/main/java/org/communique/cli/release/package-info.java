/** Commands from material to a release that is served: check, build, publish, serve, site, query. */
@NullMarked
package org.communique.cli.release;

import org.jspecify.annotations.NullMarked;
