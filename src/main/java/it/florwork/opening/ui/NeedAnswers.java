package it.florwork.opening.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import it.florwork.opening.NeedQuestions;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningId;
import it.florwork.opening.PostOpening;
import it.florwork.shared.NotFound;
import it.florwork.shell.DraftBar;
import it.florwork.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The six questions of one need as they are being answered, and the draft that keeps what is typed. */
class NeedAnswers {
    /** The numbers of all questions. */
    static final List<Integer> ALL =
            IntStream.rangeClosed(1, Question.COUNT).boxed().toList();

    private final @Nullable OpeningDetail need;
    private final PostOpening read;
    private final List<Question> questions;
    private final DraftBar draft;

    /**
     * @param need as it was read, before anything is typed; null for a new one
     * @param draft keeps the fields, and offers back what it had kept
     */
    NeedAnswers(@Nullable OpeningDetail need, NeedQuestions choices, Vocabulary vocabulary, DraftBar draft) {
        this.need = need;
        this.read = need == null ? PostOpening.blank() : need.content();
        this.draft = draft;
        this.questions = List.of(
                new WhatQuestion(vocabulary),
                new WhereQuestion(choices),
                new SinceQuestion(choices.today()),
                new WeekQuestion(),
                new SkillsQuestion(vocabulary),
                new TermsQuestion(choices));
        questions.forEach(question -> {
            question.read(read);
            question.keepIn(draft);
        });
        draft.offer();
    }

    /** What is published and being changed in this window: going from question to question keeps what is not saved yet. */
    static Optional<NeedAnswers> begun(OpeningId need) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), NeedAnswers.class))
                .filter(answers -> answers.need().map(OpeningDetail::id).equals(Optional.of(need)));
    }

    /** Remembers them in this window while they are of something published. */
    NeedAnswers begin() {
        ComponentUtil.setData(UI.getCurrentOrThrow(), NeedAnswers.class, isOpen() ? this : null);
        return this;
    }

    /** They are saved, or not wanted. */
    void done() {
        draft.done();
        ComponentUtil.setData(UI.getCurrentOrThrow(), NeedAnswers.class, null);
    }

    Optional<OpeningDetail> need() {
        return Optional.ofNullable(need);
    }

    /** Whether others already read it. */
    boolean isOpen() {
        return need != null && need.status().isOpen();
    }

    /** What the need says, before anything is typed. */
    PostOpening read() {
        return read;
    }

    DraftBar draft() {
        return draft;
    }

    /** The question that an address names. */
    static int number(String text) {
        return ALL.stream()
                .filter(number -> number.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("question in the address"));
    }

    /** @param number from 1 */
    Question question(int number) {
        return questions.get(number - 1);
    }

    /** The need as it is now, with those of these answers that are not as they were read. */
    PostOpening mergedInto(PostOpening now, List<Integer> answered) {
        var merged = now;
        for (int number : answered) {
            if (!question(number).answer(read).equals(read)) {
                merged = question(number).answer(merged);
            }
        }
        return merged;
    }
}
