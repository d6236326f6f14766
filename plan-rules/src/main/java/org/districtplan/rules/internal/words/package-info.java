/** What figures, criteria and numbers are called in sentences for people. */
@NullMarked
package org.districtplan.rules.internal.words;

import org.jspecify.annotations.NullMarked;
