/** YAML and JSON as checked fields, each with its place in its file. */
@NullMarked
package org.communique.reading.yaml;

import org.jspecify.annotations.NullMarked;
