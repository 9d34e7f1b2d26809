// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/mergechoices.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

MergeChoice *called(std::vector<MergeChoice> &choices, const QString &label)
{
    for (MergeChoice &choice : choices) {
        if (choice.label == label)
            return &choice;
    }
    qFatal("no choice is called %s", qPrintable(label));
}

} // namespace

class TestMergeChoices : public QObject
{
    Q_OBJECT

    Programme m_programme;
    AttendeeCard m_keep;
    AttendeeCard m_gone;

private slots:
    void init()
    {
        m_programme = {};
        for (int i = 1; i <= 3; ++i) {
            Workshop workshop;
            workshop.id = WorkshopId(i);
            workshop.title = u"Atelier %1"_s.arg(i);
            m_programme.workshops.push_back(workshop);
        }
        Question question;
        question.id = QuestionId(1);
        question.text = u"Régime"_s;
        m_programme.questions.push_back(question);
        m_keep = {};
        m_keep.attendee.id = AttendeeId(1);
        m_keep.attendee.familyName = u"Lefèvre"_s;
        m_keep.attendee.givenName = u"Élise"_s;
        m_gone = m_keep;
        m_gone.attendee.id = AttendeeId(2);
    }

    void whatOneAloneHasIsProposed()
    {
        m_gone.attendee.phone = u"04"_s;
        m_keep.attendee.email = u"e@a.example"_s;
        const auto choices = mergeChoices(m_keep, m_gone, m_programme);
        const Merge merge = mergeOf(m_keep, m_gone, choices);
        QCOMPARE(merge.wanted.phone, u"04"_s);
        QCOMPARE(merge.wanted.email, u"e@a.example"_s);
        QCOMPARE(merge.wanted.id, AttendeeId(1));
        for (const MergeChoice &choice : choices)
            QVERIFY2(!choice.first.isEmpty() || !choice.second.isEmpty(), qPrintable(choice.label));
    }
    void theYearsLifeIsKept()
    {
        m_keep.attendee.status = Status::Invited;
        m_gone.attendee.status = Status::Registered;
        m_gone.attendee.role = Role::Speaker;
        m_keep.attendee.photoConsent = Consent::Yes;
        m_gone.attendee.photoConsent = Consent::No;
        m_keep.attendee.registeredAt = QDateTime(QDate(2017, 10, 3), QTime(8, 0), Qt::UTC);
        m_gone.attendee.registeredAt = m_keep.attendee.registeredAt.addDays(-1);
        m_keep.attendee.notes = u"Rappeler"_s;
        m_gone.attendee.notes = u"Vient en train"_s;
        const Merge merge = mergeOf(m_keep, m_gone, mergeChoices(m_keep, m_gone, m_programme));
        QCOMPARE(merge.wanted.status, Status::Registered);
        QCOMPARE(merge.wanted.role, Role::Speaker);
        QCOMPARE(merge.wanted.photoConsent, Consent::No);
        QCOMPARE(merge.wanted.registeredAt, m_gone.attendee.registeredAt);
        QCOMPARE(merge.wanted.notes, u"Rappeler\nVient en train"_s);
    }
    void theChosenSideCounts()
    {
        m_gone.attendee.familyName = u"Lefebvre"_s;
        m_gone.attendee.notes = u"Vient en train"_s;
        m_keep.attendee.notes = u"Rappeler"_s;
        auto choices = mergeChoices(m_keep, m_gone, m_programme);
        called(choices, u"Family name"_s)->side = MergeChoice::Second;
        called(choices, u"Notes"_s)->side = MergeChoice::Second;
        const Merge merge = mergeOf(m_keep, m_gone, choices);
        QCOMPARE(merge.wanted.familyName, u"Lefebvre"_s);
        QCOMPARE(merge.wanted.notes, u"Vient en train"_s);
        QCOMPARE(called(choices, u"Family name"_s)->result(), u"Lefebvre"_s);
        QVERIFY(!called(choices, u"Given name"_s)->differs());
    }
    void onlyWhatGoesAgainstTheRuleIsSaidToTheStore()
    {
        const auto enrolment = [](int id, int workshop, EnrolmentState state) {
            return Enrolment{EnrolmentId(id), AttendeeId(1), WorkshopId(workshop), state, id};
        };
        m_keep.enrolments = {enrolment(1, 1, EnrolmentState::Waiting),
                             enrolment(2, 2, EnrolmentState::Enrolled)};
        m_gone.enrolments = {enrolment(3, 1, EnrolmentState::Enrolled),
                             enrolment(4, 3, EnrolmentState::Enrolled)};
        m_keep.answers = {{AnswerId(1), AttendeeId(1), QuestionId(1), u"Végétarien"_s}};
        m_gone.answers = {{AnswerId(2), AttendeeId(2), QuestionId(1), u"Sans gluten"_s}};
        auto choices = mergeChoices(m_keep, m_gone, m_programme);
        QCOMPARE(called(choices, u"Atelier 1"_s)->result(), u"Enrolled"_s);
        QCOMPARE(called(choices, u"Atelier 2"_s)->result(), u"Enrolled"_s);
        QCOMPARE(called(choices, u"Atelier 3"_s)->result(), u"Enrolled"_s);
        Merge merge = mergeOf(m_keep, m_gone, choices);
        QVERIFY(merge.workshops.empty());
        QVERIFY(merge.answers.empty());
        called(choices, u"Atelier 1"_s)->side = MergeChoice::First;
        called(choices, u"Atelier 3"_s)->side = MergeChoice::First;
        called(choices, u"Régime"_s)->side = MergeChoice::Second;
        merge = mergeOf(m_keep, m_gone, choices);
        QCOMPARE(merge.workshops.size(), size_t(2));
        QCOMPARE(merge.workshops[0].second, std::optional(EnrolmentState::Waiting));
        QCOMPARE(merge.workshops[1].second, std::nullopt);
        QCOMPARE(merge.answers.size(), size_t(1));
        QCOMPARE(merge.answers[0].second, u"Sans gluten"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergeChoices)
#include "tst_mergechoices.moc"
