/** Reads a folder of curated material, YAML or JSON, into its records, and tells every mistake with file and line. */
@NullMarked
package org.communique.reading;

import org.jspecify.annotations.NullMarked;
