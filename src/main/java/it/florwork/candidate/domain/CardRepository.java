package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.MatchProfile;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CardRepository extends Repository<PersonCard, CandidateId> {

    /** A card under its code name. */
    record Face(PersonCard card, String codeName, LocalDate since) {
        public CandidateId candidate() {
            return card.candidate();
        }

        public MatchProfile profile(Map<SkillCode, Integer> skills) {
            var content = card.content();
            return new MatchProfile(
                    card.candidate(),
                    codeName,
                    since,
                    content.availability(),
                    content.travelMinutes(),
                    content.municipality(),
                    content.italian(),
                    skills,
                    content.likesOutdoors(),
                    content.drivingLicence(),
                    content.regimes());
        }
    }

    PersonCard save(PersonCard card);

    Optional<PersonCard> findById(CandidateId candidate);

    @Query("""
            select new it.florwork.candidate.domain.CardRepository$Face(k, c.codeName, c.statusSince)
            from PersonCard k join Candidate c on c.id = k.candidate
            where c.status = it.florwork.candidate.CandidateStatus.IN_CHARGE
            order by c.statusSince, c.codeName""")
    List<Face> facesInCharge();

    @Query("""
            select new it.florwork.candidate.domain.CardRepository$Face(k, c.codeName, c.statusSince)
            from PersonCard k join Candidate c on c.id = k.candidate where k.candidate in :people""")
    List<Face> faces(Collection<CandidateId> people);
}
