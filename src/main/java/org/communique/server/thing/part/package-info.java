/** Parts that several pages share: tables of statements, assessments, drawings over time, citations. */
@NullMarked
package org.communique.server.thing.part;

import org.jspecify.annotations.NullMarked;
