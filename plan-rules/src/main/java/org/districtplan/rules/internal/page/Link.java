package org.districtplan.rules.internal.page;

import org.districtplan.model.diagnostic.Text;

/** A link to something on the page. */
record Link(String anchor, Text label) {}
