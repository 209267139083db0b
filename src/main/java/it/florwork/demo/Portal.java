package it.florwork.demo;

import it.florwork.access.Accounts;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.Referrals;
import it.florwork.casework.Assignments;
import it.florwork.casework.Contacts;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationService;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchingService;
import it.florwork.matching.PresentedProfiles;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningService;
import it.florwork.placement.PlacementService;
import it.florwork.progress.SelfCards;
import it.florwork.progress.WeeklyCards;
import it.florwork.rules.RuleBook;

/** The services through which the demonstration happens: the same that the screens use. */
record Portal(
        Accounts accounts,
        OrganisationService organisations,
        CompanyService companies,
        OpeningService openings,
        OpeningCatalogue catalogue,
        Referrals referrals,
        CandidateService candidates,
        Assessments assessments,
        Pathways pathways,
        Assignments assignments,
        MatchingService matching,
        MatchAnswers answers,
        PresentedProfiles presented,
        PlacementService placements,
        Days days,
        Months months,
        WeeklyCards weeklyCards,
        SelfCards selfCards,
        RuleBook rules,
        Flags flags,
        Contacts contacts) {}
