package it.florwork.rules.domain;

import it.florwork.access.UserId;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleChanged;
import it.florwork.rules.RuleId;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleRow;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One figure of the law or the project, while it is in force. Its value never changes; only its end can be set, once. */
@Entity
public class Rule extends AbstractAggregateRoot<Rule> {
    private static final String ALL = "ALL";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RuleId id;

    @Enumerated(EnumType.STRING)
    private RuleKey ruleKey;

    @Convert(converter = RegimeOrAll.class)
    private @Nullable Regime regime;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Convert(converter = TargetGroupOrAll.class)
    private @Nullable TargetGroup targetGroup;

    @Column(name = "figure")
    private @Nullable Integer value;

    @AttributeOverride(name = "firstDay", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "endsBefore", column = @Column(name = "valid_to"))
    private Period validity;

    private String legalSource;

    @AttributeOverride(name = "value", column = @Column(name = "verified_by"))
    private @Nullable UserId verifiedBy;

    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private @Nullable UserId enteredBy;

    private Instant enteredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {} // JPA

    public Rule(
            RuleKey ruleKey,
            @Nullable Regime regime,
            Region region,
            @Nullable TargetGroup targetGroup,
            @Nullable Integer value,
            Period validity,
            String legalSource,
            UserId enteredBy,
            Instant enteredAt) {
        if (value != null && value < 0) {
            throw new RuleViolation("rules.error.negativeFigure");
        }
        if (legalSource.isBlank()) {
            throw new RuleViolation("rules.error.noSource");
        }
        this.id = RuleId.next();
        this.ruleKey = ruleKey;
        this.regime = regime;
        this.region = region;
        this.targetGroup = targetGroup;
        this.value = value;
        this.validity = validity;
        this.legalSource = legalSource.strip();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        registerEvent(new RuleChanged(id, ruleKey, validity.firstDay()));
    }

    public RuleId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** Null in a rule's regime or target group means "all", so a rule that names them is more precise. */
    public boolean appliesTo(RuleKey key, Regime ofRegime, Region ofRegion, TargetGroup ofGroup, LocalDate on) {
        return ruleKey == key
                && region == ofRegion
                && (regime == null || regime == ofRegime)
                && (targetGroup == null || targetGroup == ofGroup)
                && validity.contains(on);
    }

    public int precision() {
        return (regime == null ? 0 : 2) + (targetGroup == null ? 0 : 1);
    }

    /** Empty when the law sets no figure. */
    public OptionalInt limit() {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Ends this rule on the eve of {@code from} and gives the one that follows. */
    public Rule followedBy(@Nullable Integer newValue, LocalDate from, String source, UserId author, Instant now) {
        if (!validity.isOpen()) {
            throw new RuleViolation("rules.error.alreadyFollowed", validity.lastDay());
        }
        if (!from.isAfter(validity.firstDay())) {
            throw new RuleViolation("rules.error.wouldRewrite", validity.firstDay());
        }
        if (Objects.equals(newValue, value)) {
            throw new RuleViolation("rules.error.sameFigure");
        }
        var successor =
                new Rule(ruleKey, regime, region, targetGroup, newValue, Period.startingOn(from), source, author, now);
        validity = validity.endingOn(from.minusDays(1));
        return successor;
    }

    public Rule verified(UserId by, LocalDate today) {
        verifiedBy = by;
        registerEvent(new RuleChanged(id, ruleKey, today));
        return this;
    }

    public RuleRow row() {
        return new RuleRow(
                id, ruleKey, regime, region, targetGroup, value, validity, legalSource, verifiedBy != null, version());
    }

    /** "All" is a word in the table: a unique key does not see nulls. */
    @Converter
    static class RegimeOrAll implements AttributeConverter<Regime, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable Regime regime) {
            return regime == null ? ALL : regime.name();
        }

        @Override
        public @Nullable Regime convertToEntityAttribute(String text) {
            return text.equals(ALL) ? null : Regime.valueOf(text);
        }
    }

    @Converter
    static class TargetGroupOrAll implements AttributeConverter<TargetGroup, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable TargetGroup group) {
            return group == null ? ALL : group.name();
        }

        @Override
        public @Nullable TargetGroup convertToEntityAttribute(String text) {
            return text.equals(ALL) ? null : TargetGroup.valueOf(text);
        }
    }
}
