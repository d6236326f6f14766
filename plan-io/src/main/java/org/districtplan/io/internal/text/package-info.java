/** How texts are shown. */
@NullMarked
package org.districtplan.io.internal.text;

import org.jspecify.annotations.NullMarked;
