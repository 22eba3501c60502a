package agentos.showcase.export.prov;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of statement that PROV-JSON knows, in the order in which they are written.
///
/// Source: Huynh, Jewell, Keshavarz, Michaelides, Yang, Moreau: "The PROV-JSON Serialization", W3C Member Submission, 24 April 2013.
public enum ProvKind {
    ENTITY("entity"),
    ACTIVITY("activity"),
    AGENT("agent"),
    WAS_GENERATED_BY("wasGeneratedBy", "prov:entity"),
    USED("used", "prov:activity"),
    WAS_INFORMED_BY("wasInformedBy", "prov:informed", "prov:informant"),
    WAS_STARTED_BY("wasStartedBy", "prov:activity"),
    WAS_ENDED_BY("wasEndedBy", "prov:activity"),
    WAS_INVALIDATED_BY("wasInvalidatedBy", "prov:entity"),
    WAS_DERIVED_FROM("wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"),
    WAS_ATTRIBUTED_TO("wasAttributedTo", "prov:entity", "prov:agent"),
    WAS_ASSOCIATED_WITH("wasAssociatedWith", "prov:activity"),
    ACTED_ON_BEHALF_OF("actedOnBehalfOf", "prov:delegate", "prov:responsible"),
    WAS_INFLUENCED_BY("wasInfluencedBy", "prov:influencee", "prov:influencer"),
    SPECIALIZATION_OF("specializationOf", "prov:specificEntity", "prov:generalEntity"),
    ALTERNATE_OF("alternateOf", "prov:alternate1", "prov:alternate2"),
    HAD_MEMBER("hadMember", "prov:collection", "prov:entity"),
    MENTION_OF("mentionOf", "prov:specificEntity", "prov:generalEntity", "prov:bundle");

    private final String key;
    private final List<String> needed;

    ProvKind(String key, String... needed) {
        this.key = key;
        this.needed = List.of(needed);
    }

    /// Its name in the file.
    public String key() {
        return key;
    }

    /// Attributes that a statement of this kind cannot do without.
    List<String> needed() {
        return needed;
    }

    /// Whether it names a thing; the others say how two things hang together.
    public boolean isElement() {
        return ordinal() <= AGENT.ordinal();
    }

    static Optional<ProvKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
