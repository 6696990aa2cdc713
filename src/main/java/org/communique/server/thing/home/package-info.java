/** The whole dataset at a glance: who is quoted and by whom, what was reported last and most, what nobody has read yet. */
@NullMarked
package org.communique.server.thing.home;

import org.jspecify.annotations.NullMarked;
