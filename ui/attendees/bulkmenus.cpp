// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/bulkmenus.h"

#include "app/desk/due.h"
#include "app/model/names.h"
#include "app/model/rules.h"
#include "app/store/people.h"
#include "app/store/seating.h"
#include "ui/attendees/representation.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/widgets/popup.h"

#include <QMenu>

#include <optional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

BulkMenus::BulkMenus(const Workbench &bench, QWidget *parent)
    : QObject(parent), m_bench(bench), m_window(parent)
{
    Actions &actions = m_bench.actions;
    add(actions.changeStatus, &BulkMenus::fillStatus);
    add(actions.changeCategory, &BulkMenus::fillCategories);
    add(actions.changeEnrolment, &BulkMenus::fillWorkshops);
    add(actions.changeRole, &BulkMenus::fillRoles);
    add(actions.changeMode, &BulkMenus::fillModes);
    add(actions.changeRank, &BulkMenus::fillRanks);
    add(actions.changeAnswer, &BulkMenus::fillAnswers);
    connect(actions.noteReply, &QAction::triggered, this, &BulkMenus::noteReply);
    connect(actions.confirmToday, &QAction::triggered, this, &BulkMenus::confirmToday);
    connect(actions.setRepresented, &QAction::triggered, this, [this] {
        if (const std::vector<AttendeeId> ids = selected(); ids.size() == 1)
            askRepresentative(m_bench, ids.front(), m_window);
    });
    connect(actions.checkIn, &QAction::triggered, this, [this] { checkIn(true); });
    connect(actions.undoCheckIn, &QAction::triggered, this, [this] { checkIn(false); });
}

BulkMenus::~BulkMenus()
{
    for (QAction *action : m_withMenus)
        action->setMenu(nullptr);
}

void BulkMenus::add(QAction *action, void (BulkMenus::*fill)(QMenu *))
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(action->objectName() + u"Menu"_s);
    action->setMenu(menu);
    m_withMenus.push_back(action);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    // Run by its name or key, an action with a menu shows the menu.
    connect(action, &QAction::triggered, this,
            [this, menu] { popUp(menu, m_window->mapToGlobal(m_window->rect().center())); });
}

std::vector<AttendeeId> BulkMenus::selected() const
{
    std::vector<AttendeeId> ids;
    for (const qint64 id : m_bench.selectedAttendees())
        ids.emplace_back(id);
    return ids;
}

QString BulkMenus::whom() const
{
    const std::vector<AttendeeId> ids = selected();
    const AttendeeCard *card = ids.size() == 1 ? m_bench.session.roster().card(ids.front()) : nullptr;
    return card ? displayName(card->attendee) : tr("%n attendee(s)", nullptr, int(ids.size()));
}

// The first line of a menu: what is changed, and for how many.
void BulkMenus::addWhom(QMenu *menu, const QString &heading)
{
    menu->addAction(withoutMnemonic(tr("%1 of %2:").arg(heading, whom())))->setEnabled(false);
}

Result<Changes> BulkMenus::write(const QString &label,
                                 const std::function<Result<void>(Writer &, AttendeeId)> &one)
{
    const std::vector<AttendeeId> ids = selected();
    if (ids.empty())
        return Changes();
    return m_bench.session.write(tr("%1: %2").arg(whom(), label),
                                 [&ids, &one](Writer &writer) -> Result<void> {
                                     for (const AttendeeId id : ids) {
                                         if (const auto done = one(writer, id); !done)
                                             return done;
                                     }
                                     return {};
                                 });
}

void BulkMenus::change(const QString &label, const std::function<void(Attendee &)> &one)
{
    const Roster &roster = m_bench.session.roster();
    (void)write(label, [&roster, &one](Writer &writer, AttendeeId id) -> Result<void> {
        const AttendeeCard *card = roster.card(id);
        if (!card)
            return {};
        Attendee after = card->attendee;
        one(after);
        return writer.change(card->attendee, after);
    });
}

void BulkMenus::setField(const QString &label, const QString &key, const QVariant &value)
{
    const Field *field = findField(RecordKind::Attendee, key);
    change(label, [field, &value](Attendee &attendee) { field->set(&attendee, value); });
}

template<class E>
void BulkMenus::addChoices(QMenu *menu, const QString &key)
{
    addWhom(menu, findField(RecordKind::Attendee, key)->shown());
    for (const Choice &choice : choices<E>()) {
        const QString value = QString::fromLatin1(choice.key);
        const QString label = Language::ofScreen().say("Choice", choice.label);
        menu->addAction(withoutMnemonic(label), this,
                        [this, key, value, label] { setField(label, key, value); })
            ->setObjectName(key + u'_' + value);
    }
}

void BulkMenus::fillStatus(QMenu *menu)
{
    addChoices<Status>(menu, u"status"_s);
}

void BulkMenus::fillRoles(QMenu *menu)
{
    addWhom(menu, findField(RecordKind::Attendee, u"role"_s)->shown());
    for (const Choice &choice : choices<Role>()) {
        const QString value = QString::fromLatin1(choice.key);
        const QString label = Language::ofScreen().say("Choice", choice.label);
        menu->addAction(withoutMnemonic(label), this,
                        [this, value, label] {
                            change(label, [&value](Attendee &attendee) {
                                Attendee with = attendee;
                                findField(RecordKind::Attendee, u"role"_s)->set(&with, value);
                                takeRole(attendee, with.role);
                            });
                        })
            ->setObjectName(u"role_"_s + value);
    }
}

void BulkMenus::fillModes(QMenu *menu)
{
    addChoices<Mode>(menu, u"mode"_s);
}

void BulkMenus::fillCategories(QMenu *menu)
{
    addWhom(menu, labelOf(RecordKind::Category));
    for (const Category &category : m_bench.session.programme().categories) {
        menu->addAction(
            theme::disc(QColor(category.colour)), withoutMnemonic(category.name), this,
            [this, category] { setField(category.name, u"category"_s, stored::value(category.id)); });
    }
    menu->addSeparator();
    menu->addAction(tr("None"), this, [this] { setField(tr("no category"), u"category"_s, {}); });
}

void BulkMenus::fillRanks(QMenu *menu)
{
    addWhom(menu, labelOf(RecordKind::Rank));
    for (const Rank &rank : m_bench.session.programme().ranks) {
        menu->addAction(withoutMnemonic(rank.title), this,
                        [this, rank] { setField(rank.title, u"rank"_s, stored::value(rank.id)); });
    }
    menu->addSeparator();
    menu->addAction(tr("None"), this, [this] { setField(tr("no rank"), u"rank"_s, {}); });
}

void BulkMenus::fillWorkshops(QMenu *menu)
{
    if (m_bench.session.programme().workshops.empty()) {
        menu->addAction(tr("There are no workshops yet"))->setEnabled(false);
        return;
    }
    addWhom(menu, tr("Workshops"));
    for (const Workshop &workshop : m_bench.session.programme().workshops) {
        QMenu *sub = menu->addMenu(withoutMnemonic(workshop.title));
        sub->addAction(tr("Enrol"), this, [this, workshop] { enrol(workshop); });
        sub->addAction(tr("Put on the waiting list"), this, [this, workshop] {
            (void)write(tr("waiting for “%1”").arg(workshop.title),
                        [workshop](Writer &writer, AttendeeId id) {
                            return people::enrol(writer, id, workshop.id, EnrolmentState::Waiting);
                        });
        });
        sub->addAction(tr("Take off"), this, [this, workshop] {
            (void)write(tr("taken off “%1”").arg(workshop.title), [workshop](Writer &writer, AttendeeId id) {
                return people::leave(writer, id, workshop.id);
            });
        });
    }
}

// Those for whom there is no seat wait for one, in the order of the list.
void BulkMenus::enrol(const Workshop &workshop)
{
    const auto seatedIn = [&](AttendeeId id) {
        const AttendeeCard *card = m_bench.session.roster().card(id);
        return card && std::ranges::any_of(card->enrolments, [&workshop](const Enrolment &one) {
                   return one.workshop == workshop.id && one.state == EnrolmentState::Enrolled;
               });
    };
    std::optional<Seating> seating;
    const QString label = tr("enrolled in “%1”").arg(workshop.title);
    (void)write(label, [&](Writer &writer, AttendeeId id) -> Result<void> {
        if (!seating) {
            auto counted = Seating::count(writer.connection());
            if (!counted)
                return tl::unexpected(counted.error());
            seating = std::move(*counted);
        }
        if (seatedIn(id))
            return {};
        const auto attendee = writer.get<Attendee>(id);
        if (!attendee)
            return tl::unexpected(attendee.error());
        const EnrolmentState state = seating->forWorkshop(attendee->status, attendee->mode, workshop.id);
        return people::enrol(writer, id, workshop.id, state);
    });
}

void BulkMenus::fillAnswers(QMenu *menu)
{
    if (m_bench.session.programme().questions.empty()) {
        menu->addAction(tr("No form has asked a question yet"))->setEnabled(false);
        return;
    }
    addWhom(menu, tr("Answers"));
    for (const Question &question : m_bench.session.programme().questions)
        menu->addAction(withoutMnemonic(question.text), this, [this, question] { askAnswer(question); });
}

void BulkMenus::askAnswer(const Question &question)
{
    m_bench.prompts.askText(m_window, tr("Answer for %1").arg(whom()), tr("Note the answer"), question.text,
                            {}, [this, question](const QString &typed) {
                                const QString text = rules::tidied(typed, true);
                                (void)write(text.isEmpty() ? tr("no answer to “%1”").arg(question.text)
                                                           : tr("“%1” to “%2”").arg(text, question.text),
                                            [&question, &text](Writer &writer, AttendeeId id) {
                                                return people::setAnswer(writer, id, question.id, text);
                                            });
                            });
}

void BulkMenus::noteReply()
{
    const std::vector<AttendeeId> ids = selected();
    if (ids.empty())
        return;
    auto *dialog = new ReplyDialog(
        whom(), ids.size() == 1, [this, ids](const ReplyDialog::Reply &reply) { keepReply(ids, reply); },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BulkMenus::keepReply(const std::vector<AttendeeId> &ids, const ReplyDialog::Reply &reply)
{
    ReplyNote note = reply.note;
    const Colloquium &colloquium = m_bench.session.programme().colloquium;
    const QDateTime now = there(QDateTime::currentDateTimeUtc(), colloquium);
    // A letter of the week before counts from its day on.
    note.at = (note.on == now.date() ? now : QDateTime(note.on, QTime(12, 0), now.timeZone())).toUTC();
    std::vector<Attendee> before;
    for (const AttendeeId id : ids) {
        if (const AttendeeCard *card = m_bench.session.roster().card(id))
            before.push_back(card->attendee);
    }
    const Store::Work work = [before, note](Writer &writer) {
        return people::noteReplies(writer, before, note);
    };
    if (reply.isRepresented) {
        askWhoComesFor(m_bench, ids.front(), m_window, work);
        return;
    }
    const QString day = Language::ofScreen().longDate(note.on);
    const QString said = note.coming == ReplyNote::Comes     ? tr("replied on %1: comes")
                         : note.coming == ReplyNote::Excused ? tr("replied on %1: excused")
                                                             : tr("replied on %1");
    m_bench.session.write(tr("%1: %2").arg(whom(), said.arg(day)), work);
}

void BulkMenus::confirmToday()
{
    const Roster &roster = m_bench.session.roster();
    (void)write(tr("presence confirmed"), [&roster](Writer &writer, AttendeeId id) -> Result<void> {
        const AttendeeCard *card = roster.card(id);
        // Who has confirmed already has done so that day.
        if (!card || card->attendee.confirmedAt.isValid())
            return {};
        Attendee after = card->attendee;
        after.confirmedAt = writer.now();
        return writer.change(card->attendee, after);
    });
}

void BulkMenus::remove()
{
    const std::vector<AttendeeId> ids = selected();
    if (ids.empty())
        return;
    const auto go = [this, ids] {
        m_removed = ids;
        (void)write(tr("removed"), [](Writer &writer, AttendeeId id) { return people::remove(writer, id); });
    };
    // One person comes back by one key; of many the number is said before.
    if (ids.size() == 1) {
        go();
        return;
    }
    m_bench.prompts.confirm(m_window,
                            tr("Remove %1 with their enrolments and answers? It can be undone.").arg(whom()),
                            tr("Remove %1").arg(whom()), go);
}

void BulkMenus::checkIn(bool present)
{
    (void)write(present ? tr("checked in") : tr("check-in taken back"), [present](Writer &writer,
                                                                                  AttendeeId id) {
        return present ? people::checkIn(writer, id, {}, writer.now()) : people::undoCheckIn(writer, id, {});
    });
}

void BulkMenus::showMenu(const QPoint &globalPlace)
{
    const Actions &actions = m_bench.actions;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({actions.editCurrent, actions.checkIn, actions.undoCheckIn});
    menu->addSeparator();
    menu->addActions({actions.changeStatus, actions.changeCategory, actions.changeEnrolment,
                      actions.changeRole, actions.changeMode, actions.changeRank, actions.changeAnswer,
                      actions.noteReply, actions.confirmToday, actions.setRepresented});
    menu->addSeparator();
    menu->addActions({actions.copyCells, actions.pasteCells, actions.sortByColumn});
    menu->addSeparator();
    menu->addActions({actions.printBadgesOfSelection, actions.writeLetter, actions.showHistory});
    if (actions.mergeSelected->isEnabled())
        menu->addAction(actions.mergeSelected);
    menu->addSeparator();
    menu->addAction(actions.removeSelected);
    menu->popup(globalPlace);
}

} // namespace colloquia
