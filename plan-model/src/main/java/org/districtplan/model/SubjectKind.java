package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What a named thing is. */
public enum SubjectKind implements Term {
    /** A project. */
    PROJECT(Text.of("项目", "project")),
    /** A building. */
    BUILDING(Text.of("楼宇", "building")),
    /** A platform. */
    PLATFORM(Text.of("平台", "platform")),
    /** A zone or park. */
    ZONE(Text.of("园区", "zone")),
    /** A street or town, or a road. */
    STREET(Text.of("街镇", "street")),
    /** An area. */
    AREA(Text.of("片区", "area")),
    /** An industry. */
    INDUSTRY(Text.of("产业", "industry")),
    /** An enterprise; it can be a party. */
    ENTERPRISE(Text.of("企业", "enterprise")),
    /** An institution; it can be a party. */
    INSTITUTION(Text.of("机构", "institution")),
    /** An event. */
    EVENT(Text.of("活动", "event")),
    /** A policy or law. */
    POLICY(Text.of("政策", "policy")),
    /** A programme or campaign. */
    PROGRAMME(Text.of("计划", "programme")),
    /** A plan or document. */
    PLAN(Text.of("规划", "plan")),
    /** A facility. */
    FACILITY(Text.of("设施", "facility")),
    /** A brand or title. */
    BRAND(Text.of("品牌", "brand")),
    /** Any other thing. */
    OTHER(Text.of("其他", "other"));

    private final Text label;

    SubjectKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
