// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeeeditor.h"

#include "app/desk/due.h"
#include "app/desk/situation.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/answersedit.h"
#include "ui/attendees/attendeeform.h"
#include "ui/attendees/representation.h"
#include "ui/attendees/workshopchecks.h"
#include "ui/shell/session.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

AttendeeEditor::AttendeeEditor(const Workbench &bench, QWidget *parent)
    : QFrame(parent), m_bench(bench), m_scroll(new QScrollArea(this)), m_empty(label(this, "muted"))
{
    setObjectName(u"attendeeEditor"_s);
    setProperty("card", true);
    auto *content = new QWidget(m_scroll);
    content->setObjectName(u"page"_s);
    m_name = label(content, "section");
    m_name->setObjectName(u"attendeeName"_s);
    m_subtitle = label(content, "muted");
    m_subtitle->setObjectName(u"attendeeSubtitle"_s);
    // Tab goes in the order in which they are made: as the eye goes down.
    m_presence = button(content, "buttonPresence");
    m_confirm = button(content, "buttonConfirm");
    m_represent = button(content, "buttonRepresent");
    m_represent->setProperty("link", true);
    m_form = new AttendeeForm(content);
    m_workshopsLabel = label(content, "field");
    m_workshopsLabel->setText(tr("Workshops and meals"));
    m_workshops = new WorkshopChecks(content);
    m_answersLabel = label(content, "section");
    m_answersLabel->setText(tr("Answers"));
    m_answers = new AnswersEdit(content);
    m_representation = label(content, "muted");
    buildForm();

    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_name);
    rows->addWidget(m_subtitle);
    rows->addWidget(m_representation);
    // Their words are longer once somebody is there: the second goes below, and the form stays as narrow.
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_presence);
    buttons->addWidget(m_confirm);
    rows->addLayout(buttons);
    rows->addWidget(m_represent, 0, Qt::AlignLeft);
    rows->addSpacing(4);
    rows->addWidget(m_form);
    rows->addSpacing(4);
    rows->addWidget(m_workshopsLabel);
    rows->addWidget(m_workshops);
    rows->addWidget(m_answersLabel);
    rows->addWidget(m_answers);
    rows->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    buildButtons();
    connect(m_answers, &AnswersEdit::rebuilt, this, &AttendeeEditor::orderTabs);
    refreshOptions();

    const Roster &roster = m_bench.session.roster();
    connect(&roster, &Roster::cardsChanged, this, &AttendeeEditor::refresh);
    connect(&roster, &Roster::cardsReset, this, &AttendeeEditor::refresh);
    connect(&roster, &Roster::programmeChanged, this, [this] {
        refreshOptions();
        refresh();
    });
    connect(&m_bench.session, &Session::accessChanged, this, &AttendeeEditor::refresh);
    showNobody({});
}

// Answers are made after everything else in the window.
void AttendeeEditor::orderTabs()
{
    QWidget *before = m_workshops;
    for (QWidget *input : m_answers->inputs()) {
        setTabOrder(before, input);
        before = input;
    }
}

void AttendeeEditor::buildForm()
{
    connect(m_form, &RecordForm::edited, this,
            [this](const QString &key, const QVariant &, const QVariant &value) {
                if (m_isNew)
                    keepNewField(key, value);
                else
                    keepField(key, value);
            });
    connect(m_workshops, &WorkshopChecks::enrolled, this, [this](WorkshopId workshop, EnrolmentState state) {
        const QString label =
            state == EnrolmentState::Waiting ? tr("Put %1 on the waiting list") : tr("Enrol %1");
        m_bench.session.write(label.arg(nameForLabel()), [this, workshop, state](Writer &writer) {
            return people::enrol(writer, m_id, workshop, state);
        });
        refresh();
    });
    connect(m_workshops, &WorkshopChecks::left, this, [this](WorkshopId workshop) {
        m_bench.session.write(
            tr("Take %1 off a workshop").arg(nameForLabel()),
            [this, workshop](Writer &writer) { return people::leave(writer, m_id, workshop); });
        refresh();
    });
    connect(m_answers, &AnswersEdit::edited, this, [this](QuestionId question, const QString &text) {
        m_bench.session.write(tr("Change an answer of %1").arg(nameForLabel()),
                              [this, question, text](Writer &writer) {
                                  return people::setAnswer(writer, m_id, question, text);
                              });
    });
}

void AttendeeEditor::buildButtons()
{
    connect(m_represent, &QPushButton::clicked, this, [this] { askRepresentative(m_bench, m_id, this); });
    connect(m_presence, &QPushButton::clicked, this, &AttendeeEditor::togglePresence);
    connect(m_confirm, &QPushButton::clicked, this, &AttendeeEditor::toggleConfirmed);
}

const AttendeeCard *AttendeeEditor::card() const
{
    return m_bench.session.roster().card(m_id);
}

bool AttendeeEditor::canWrite() const
{
    return !m_bench.session.store().isReadOnly();
}

QString AttendeeEditor::nameForLabel() const
{
    return card() ? displayName(card()->attendee) : displayName(m_draft);
}

void AttendeeEditor::showAttendee(AttendeeId id)
{
    if (id == m_id && !m_isNew)
        return;
    keepEdits();
    // What others changed meanwhile is not decided about by going on: what was typed is at least said.
    if (const QStringList lost = m_form->unkept(); !lost.isEmpty() && card()) {
        m_bench.session.tell(Error{
            Error::Conflict, tr("Not kept for %1: %2").arg(nameForLabel(), lost.join(u", "_s)), {}, {}});
    }
    m_isNew = false;
    m_id = id;
    m_form->forget();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void AttendeeEditor::showNobody(const QString &sentence)
{
    keepEdits();
    m_isNew = false;
    m_id = {};
    m_empty->setText(sentence.isEmpty()
                         ? tr("Choose somebody in the list to see and edit everything about them.")
                         : sentence);
    refresh();
}

void AttendeeEditor::startNew()
{
    keepEdits();
    m_id = {};
    m_isNew = true;
    m_draft = {};
    m_form->forget();
    refresh();
    focusFirst();
}

void AttendeeEditor::focusFirst()
{
    m_form->field(u"given_name"_s)->setFocus();
}

QWidget *AttendeeEditor::inputOf(const QString &key) const
{
    const FieldEdit *field = m_form->field(key);
    return field ? field->input() : nullptr;
}

void AttendeeEditor::refreshOptions()
{
    m_form->setProgramme(m_bench.session.programme());
}

void AttendeeEditor::refresh()
{
    const AttendeeCard *shown = card();
    const bool visible = shown || m_isNew;
    m_scroll->setVisible(visible);
    m_empty->setVisible(!visible);
    if (!visible) {
        m_id = {};
        return;
    }
    const bool stored = shown != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_workshops, m_workshopsLabel, m_answers, m_answersLabel, m_represent, m_presence, m_confirm})
        widget->setVisible(stored);
    if (!stored) {
        m_name->setText(tr("New attendee"));
        m_subtitle->setText(tr("Kept as soon as there is a name."));
        m_representation->hide();
        m_form->setAttendee(m_draft);
        m_form->setEditable(canWrite());
        return;
    }
    const Attendee &attendee = shown->attendee;
    const Programme &programme = m_bench.session.programme();
    const Language screen = Language::ofScreen();
    m_name->setText(displayName(attendee));
    m_subtitle->setText(situationOf(*shown, m_bench.session.roster()));
    m_representation->setText(
        printedBadgeCode(attendee.code).replace(u'-', QChar(0x2011))); // stays on one line
    m_representation->show();
    const QDateTime present = checkedInAt(*shown);
    m_presence->setText(
        present.isValid() ? tr("Arrived at %1").arg(screen.time(there(present, programme.colloquium).time()))
                          : tr("Check in"));
    m_presence->setToolTip(present.isValid() ? tr("Take the check-in back") : QString());
    m_confirm->setText(attendee.confirmedAt.isValid() ? tr("Take confirmation back") : tr("Confirm"));
    m_confirm->setToolTip(attendee.confirmedAt.isValid() ? tr("Take the confirmation back")
                                                         : tr("Note that the presence was confirmed today"));
    m_represent->setText(shown->representedBy.isValid() ? tr("End representation") : tr("Represented by…"));
    for (QPushButton *one : {m_presence, m_confirm, m_represent})
        one->setEnabled(canWrite());
    m_form->setAttendee(attendee);
    m_form->setEditable(canWrite());
    m_workshops->show(programme, m_bench.session.roster().figures(), *shown, canWrite());
    m_workshopsLabel->setVisible(!programme.workshops.empty());
    m_answers->show(programme.questions, *shown, canWrite());
    m_answersLabel->setVisible(!programme.questions.empty());
}

void AttendeeEditor::keepField(const QString &key, const QVariant &value)
{
    const AttendeeCard *shown = card();
    if (!shown)
        return;
    const Attendee before = shown->attendee;
    const QString field = findField(RecordKind::Attendee, key)->shown();
    Attendee after = before;
    findField(RecordKind::Attendee, key)->set(&after, value);
    const Role role = std::exchange(after.role, before.role);
    takeRole(after, role);
    const auto kept =
        m_bench.session.keep(tr("%1 of %2 changed").arg(field, displayName(before)),
                             [&before, &after](Writer &writer) { return writer.change(before, after); });
    if (kept)
        return;
    // What was typed stands, with the reason below it.
    const QString place = kept.error().field.isEmpty() ? key : kept.error().field;
    if (place != key)
        m_form->setAttendee(before);
    m_form->refuse(place, kept.error().sentence);
    // A choice goes back, and shows the other's in a moment: why is said where it stays.
    if (m_form->unkept().isEmpty())
        m_bench.session.tell(kept.error());
}

void AttendeeEditor::keepNewField(const QString &key, const QVariant &value)
{
    findField(RecordKind::Attendee, key)->set(&m_draft, value);
    // With the given name alone one goes on typing; the family name makes it a person.
    if (m_draft.familyName.isEmpty() || !validate(m_draft))
        return;
    Attendee attendee = m_draft;
    const auto kept =
        m_bench.session.write(tr("Add %1").arg(displayName(attendee)), [&attendee](Writer &writer) {
            attendee.registeredAt = writer.now();
            return people::admit(writer, attendee);
        });
    if (!kept) {
        m_form->refuse(kept.error().field, kept.error().sentence);
        return;
    }
    m_isNew = false;
    m_id = attendee.id;
    refresh();
    emit added(attendee.id);
}

void AttendeeEditor::togglePresence()
{
    const AttendeeCard *shown = card();
    if (!shown)
        return;
    const bool present = checkedInAt(*shown).isValid();
    m_bench.session.write(
        (present ? tr("Check-in of %1 taken back") : tr("%1 checked in")).arg(nameForLabel()),
        [this, present](Writer &writer) {
            return present ? people::undoCheckIn(writer, m_id, {})
                           : people::checkIn(writer, m_id, {}, writer.now());
        });
}

void AttendeeEditor::toggleConfirmed()
{
    const AttendeeCard *shown = card();
    if (!shown)
        return;
    const Attendee before = shown->attendee;
    const bool confirmed = before.confirmedAt.isValid();
    m_bench.session.write((confirmed ? tr("Confirmation of %1 taken back") : tr("Presence of %1 confirmed"))
                              .arg(nameForLabel()),
                          [&before, confirmed](Writer &writer) {
                              Attendee after = before;
                              after.confirmedAt = confirmed ? QDateTime() : writer.now();
                              return writer.change(before, after);
                          });
}

void AttendeeEditor::keepEdits()
{
    m_form->keep();
    m_answers->keep();
}

} // namespace colloquia
