package it.florwork.pocket.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import it.florwork.allowance.Outlook;
import it.florwork.attendance.Contact;
import it.florwork.attendance.Side;
import it.florwork.matching.MyProposal;
import it.florwork.pocket.Fate;
import it.florwork.pocket.Now;
import it.florwork.pocket.PlaceKey;
import it.florwork.progress.CardVersion;
import it.florwork.progress.FacesSheet;
import it.florwork.progress.FacesVersion;
import it.florwork.progress.WeeklySheet;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a phone needs, as it goes over the line. */
@Component
class NowJson {
    private final Vocabulary vocabulary;
    private final MonthWords words;

    NowJson(Vocabulary vocabulary, MonthWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** @param now the server's clock; null while the rest is compared with what the phone has */
    record Body(
            int format,
            String owner,
            String role,
            String name,
            String language,
            @Nullable String now,
            String today,
            String from,
            String to,
            List<Person> people,
            List<Card> cards,
            List<Month> months,
            Open entries,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Choices choices,

            Seal seal,
            List<PlaceKey> codes) {
        Body at(String time) {
            return new Body(
                    format, owner, role, name, language, time, today, from, to, people, cards, months, entries, choices,
                    seal, codes);
        }
    }

    /** How many places wait for the trainee's yes or no, and how many yeses can be taken back. */
    record Choices(long asked, long given) {}

    /**
     * With what this phone closes what it keeps of somebody who is not at it.
     *
     * @param key a point of P-256
     * @param proof a secret of this phone, of which its owner leaves nothing behind
     */
    record Seal(String key, String phone, String proof) {}

    record Person(
            String engagement,
            String who,
            String kind,
            @Nullable String group,
            @Nullable String groupName,
            String site,
            String address,
            @Nullable Call call,
            List<String> promised,
            List<DayJson> days) {}

    record Call(String name, @Nullable String phone) {}

    record Card(
            String engagement,
            String week,
            String side,
            List<Skill> skills,
            Map<String, Integer> last,
            List<Version> mine,
            String state) {}

    record Skill(String code, String name) {}

    record Version(
            String id,
            Map<String, Integer> ratings,
            @Nullable String example,
            @Nullable String note) {}

    record Month(
            String engagement,
            String month,
            int planned,
            int done,
            @Nullable Long cents,
            @Nullable Integer canMiss,
            String words) {}

    /**
     * Which of the viewer's entries need somebody.
     *
     * @param why as the answer to an entry names it
     */
    record Open(Collection<String> open, Map<String, Fate.Reason> why) {}

    Body of(Now now, AtPhone who, LocalDate today, Seal seal) {
        var side = Side.of(who.viewer().role()).orElseThrow();
        return new Body(
                RequestBody.FORMAT,
                who.owner(),
                side.name(),
                now.name(),
                who.language().getLanguage(),
                null,
                today.toString(),
                now.from().toString(),
                now.to().toString(),
                now.people().stream().map(person -> person(person, side)).toList(),
                Stream.concat(
                                now.cards().stream().map(card -> card(card, who.language())),
                                now.faces().stream().map(card -> card(card, who.language())))
                        .toList(),
                now.months().stream().map(month -> month(month, who.language())).toList(),
                open(now, side),
                side == Side.TRAINEE ? choices(now.offers()) : null,
                seal,
                now.codes());
    }

    private static Choices choices(List<MyProposal> offers) {
        long asked = offers.stream()
                .filter(one -> one.answer() == MyProposal.Answer.ASKED)
                .count();
        return new Choices(asked, offers.size() - asked);
    }

    private static Person person(Now.Person person, Side side) {
        var where = person.where();
        var group = person.group();
        return new Person(
                where.engagement().toString(),
                person.name(),
                group == null ? where.kind().name() : group.kind().name(),
                group == null ? null : group.id().toString(),
                group == null ? null : group.name(),
                where.siteName(),
                where.address(),
                call(person.call()),
                person.promised().stream().map(LocalDate::toString).toList(),
                person.days().stream().map(day -> DayJson.of(day, side)).toList());
    }

    private static @Nullable Call call(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        var phone = contact.phone();
        return new Call(contact.name(), phone == null ? null : phone.toString());
    }

    private Card card(WeeklySheet sheet, Locale language) {
        var last = new TreeMap<String, Integer>();
        sheet.lastTime()
                .forEach((skill, seen) -> last.put(skill.value(), seen.rating().level()));
        return new Card(
                sheet.engagement().toString(),
                sheet.week().code(),
                "TUTOR",
                skills(
                        Stream.concat(sheet.skills().stream(), sheet.technical().stream())
                                .toList(),
                        language),
                last,
                sheet.standing().stream().map(NowJson::version).toList(),
                state(sheet.standing()));
    }

    private Card card(FacesSheet sheet, Locale language) {
        return new Card(
                sheet.engagement().toString(),
                sheet.week().code(),
                "TRAINEE",
                skills(sheet.skills(), language),
                Map.of(),
                sheet.standing().stream().map(NowJson::version).toList(),
                state(sheet.standing()));
    }

    private List<Skill> skills(List<SkillCode> codes, Locale language) {
        return codes.stream()
                .map(code -> new Skill(code.value(), vocabulary.label(code, language)))
                .toList();
    }

    private static Version version(CardVersion version) {
        return new Version(
                version.id().toString(),
                levels(version.ratings().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, given -> given.getValue().level()))),
                version.example(),
                version.note());
    }

    private static Version version(FacesVersion version) {
        return new Version(
                version.id().toString(),
                levels(version.faces().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, given -> given.getValue().level()))),
                null,
                null);
    }

    private static Map<String, Integer> levels(Map<SkillCode, Integer> given) {
        var levels = new TreeMap<String, Integer>(); // one order, so that the same content has the same tag
        given.forEach((skill, level) -> levels.put(skill.value(), level));
        return levels;
    }

    private static String state(Collection<?> standing) {
        return switch (standing.size()) {
            case 0 -> "MISSING";
            case 1 -> "SAVED";
            default -> "TWO_VERSIONS";
        };
    }

    private Month month(Outlook outlook, Locale language) {
        var money = outlook.money();
        return new Month(
                outlook.engagement().toString(),
                outlook.month().toString(),
                outlook.planned().value(),
                outlook.done().value(),
                money == null ? null : money.due().value(),
                money == null ? null : money.missable(),
                words.of(outlook, language));
    }

    /** What waits for an operator, own words of which two stand, and own words that the other side contradicts. */
    private static Open open(Now now, Side side) {
        var why = new TreeMap<String, Fate.Reason>(); // one order, so that the same content has the same tag
        now.people().stream()
                .flatMap(person -> person.days().stream())
                .filter(day -> day.isDisputed())
                .map(day -> side == Side.TRAINEE ? day.trainee() : day.tutor())
                .forEach(own -> own.forEach(word -> why.put(
                        word.id().toString(), own.size() > 1 ? Fate.Reason.CONFLICT : Fate.Reason.DISAGREEMENT)));
        Stream.concat(
                        now.cards().stream().map(card -> ids(card.standing(), CardVersion::id)),
                        now.faces().stream().map(card -> ids(card.standing(), FacesVersion::id)))
                .filter(standing -> standing.size() > 1)
                .forEach(standing -> standing.forEach(id -> why.put(id, Fate.Reason.CONFLICT)));
        now.waiting().forEach((report, reason) -> why.put(report.toString(), reason));
        return new Open(why.keySet(), why);
    }

    private static <V> List<String> ids(Collection<V> versions, Function<V, UUID> id) {
        return versions.stream().map(each -> id.apply(each).toString()).toList();
    }
}
