package it.florwork.allowance.domain;

import it.florwork.allowance.Worth;
import it.florwork.attendance.MonthSealed;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Minutes;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a month was worth when it was sealed, and by which measure. Written once, whatever is ruled later. */
@Entity
@Immutable
public class MonthWorth {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;
    private String seal;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    private int planned;
    private int done;
    private int plannedDays;
    private int wholeDays;
    private long due;

    @Convert(converter = StepsColumn.class)
    private Worth steps;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MonthWorth() {} // JPA

    public MonthWorth(MonthSealed sealed, Whose whose, Measure measure, Worth worth, Instant now) {
        this.id = Ids.next();
        this.engagement = sealed.engagement();
        this.monthStart = sealed.month().atDay(1);
        this.edition = sealed.version();
        this.seal = sealed.seal();
        this.regime = whose.regime();
        this.region = whose.region();
        this.targetGroup = whose.group();
        this.planned = measure.planned().value();
        this.done = measure.done().value();
        this.plannedDays = measure.plannedDays();
        this.wholeDays = measure.wholeDays();
        this.due = worth.due().value();
        this.steps = worth;
        this.keptAt = now;
    }

    public UUID id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public YearMonth month() {
        return YearMonth.from(monthStart);
    }

    public int edition() {
        return edition;
    }

    public String seal() {
        return seal;
    }

    /** Which law it was priced by. */
    public Whose whose() {
        return new Whose(regime, region, targetGroup);
    }

    public Measure measure() {
        return new Measure(new Minutes(planned), new Minutes(done), plannedDays, wholeDays);
    }

    public Worth worth() {
        return steps;
    }
}
