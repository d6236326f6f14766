/** Small documents of one shape, such as a rule profile. Start at {@link org.districtplan.io.internal.document.DocumentCodec}. */
@NullMarked
package org.districtplan.io.internal.document;

import org.jspecify.annotations.NullMarked;
