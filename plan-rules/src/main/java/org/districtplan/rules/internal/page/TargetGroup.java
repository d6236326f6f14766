package org.districtplan.rules.internal.page;

import org.districtplan.model.diagnostic.Text;

/** Targets with one status; those that were not judged share the reason, too. */
record TargetGroup(String anchor, Text status, String tone, String symbol, Text reason, Part<TargetView> targets) {}
