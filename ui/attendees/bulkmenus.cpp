// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/bulkmenus.h"

#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QMenu>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

BulkMenus::BulkMenus(const Workbench &bench, const std::function<std::vector<AttendeeId>()> &selected,
                     QWidget *parent)
    : QObject(parent), m_bench(bench), m_selected(selected), m_window(parent), m_status(new QMenu(parent)),
      m_categories(new QMenu(parent)), m_workshops(new QMenu(parent))
{
    Actions &actions = m_bench.actions;
    actions.changeStatus->setMenu(m_status);
    actions.changeCategory->setMenu(m_categories);
    actions.changeEnrolment->setMenu(m_workshops);
    connect(m_status, &QMenu::aboutToShow, this, &BulkMenus::fillStatus);
    connect(m_categories, &QMenu::aboutToShow, this, &BulkMenus::fillCategories);
    connect(m_workshops, &QMenu::aboutToShow, this, &BulkMenus::fillWorkshops);
    // Run by its name or key, an action with a menu shows the menu.
    for (const auto &[action, menu] :
         {std::pair(actions.changeStatus, m_status), std::pair(actions.changeCategory, m_categories),
          std::pair(actions.changeEnrolment, m_workshops)})
        connect(action, &QAction::triggered, this, [menu = menu] { menu->popup(QCursor::pos()); });
    connect(actions.checkIn, &QAction::triggered, this, [this] { checkIn(true); });
    connect(actions.undoCheckIn, &QAction::triggered, this, [this] { checkIn(false); });
}

BulkMenus::~BulkMenus()
{
    for (QAction *action :
         {m_bench.actions.changeStatus, m_bench.actions.changeCategory, m_bench.actions.changeEnrolment})
        action->setMenu(nullptr);
}

void BulkMenus::write(const QString &label, const std::function<Result<void>(Writer &, AttendeeId)> &one)
{
    const std::vector<AttendeeId> ids = m_selected();
    if (ids.empty())
        return;
    const QString whom = ids.size() == 1 && m_bench.session.roster().card(ids.front())
                             ? displayName(m_bench.session.roster().card(ids.front())->attendee)
                             : tr("%n attendee(s)", nullptr, int(ids.size()));
    m_bench.session.write(tr("%1: %2").arg(whom, label), [&ids, &one](Writer &writer) -> Result<void> {
        for (const AttendeeId id : ids) {
            if (const auto done = one(writer, id); !done)
                return done;
        }
        return {};
    });
}

void BulkMenus::setField(const QString &label, const QString &key, const QVariant &value)
{
    const Field &field = *findField(RecordKind::Attendee, key);
    const Roster &roster = m_bench.session.roster();
    write(label, [&field, &roster, &value](Writer &writer, AttendeeId id) -> Result<void> {
        const AttendeeCard *card = roster.card(id);
        if (!card)
            return {};
        Attendee after = card->attendee;
        field.set(&after, value);
        return writer.change(card->attendee, after);
    });
}

void BulkMenus::fillStatus()
{
    m_status->clear();
    for (const Choice &choice : choices<Status>()) {
        const QString key = QString::fromLatin1(choice.key);
        const QString label = Language::ofScreen().say("Choice", choice.label);
        m_status->addAction(label, this, [this, key, label] { setField(label, u"status"_s, key); })
            ->setObjectName(u"status_"_s + key);
    }
}

void BulkMenus::fillCategories()
{
    m_categories->clear();
    for (const Category &category : m_bench.session.programme().categories) {
        m_categories->addAction(
            theme::disc(QColor(category.colour)), withoutMnemonic(category.name), this,
            [this, category] { setField(category.name, u"category"_s, stored::value(category.id)); });
    }
    m_categories->addSeparator();
    m_categories->addAction(tr("None"), this, [this] { setField(tr("no category"), u"category"_s, {}); });
}

void BulkMenus::fillWorkshops()
{
    m_workshops->clear();
    for (const Workshop &workshop : m_bench.session.programme().workshops) {
        QMenu *sub = m_workshops->addMenu(withoutMnemonic(workshop.title));
        sub->addAction(tr("Enrol"), this, [this, workshop] {
            write(tr("enrolled in “%1”").arg(workshop.title), [workshop](Writer &writer, AttendeeId id) {
                return people::enrol(writer, id, workshop.id, EnrolmentState::Enrolled);
            });
        });
        sub->addAction(tr("Put on the waiting list"), this, [this, workshop] {
            write(tr("waiting for “%1”").arg(workshop.title), [workshop](Writer &writer, AttendeeId id) {
                return people::enrol(writer, id, workshop.id, EnrolmentState::Waiting);
            });
        });
        sub->addAction(tr("Take off"), this, [this, workshop] {
            write(tr("taken off “%1”").arg(workshop.title), [workshop](Writer &writer, AttendeeId id) {
                return people::leave(writer, id, workshop.id);
            });
        });
    }
    if (m_workshops->isEmpty())
        m_workshops->addAction(tr("There are no workshops yet"))->setEnabled(false);
}

void BulkMenus::remove()
{
    const std::vector<AttendeeId> ids = m_selected();
    if (ids.empty())
        return;
    const auto go = [this] {
        write(tr("removed"), [](Writer &writer, AttendeeId id) { return people::remove(writer, id); });
    };
    // One person comes back by one key; of many the number is said before.
    if (ids.size() == 1) {
        go();
        return;
    }
    const QString whom = tr("%n attendee(s)", nullptr, int(ids.size()));
    m_bench.prompts.confirm(m_window,
                            tr("Remove %1 with their enrolments and answers? It can be undone.").arg(whom),
                            tr("Remove %1").arg(whom), go);
}

void BulkMenus::checkIn(bool present)
{
    write(present ? tr("checked in") : tr("check-in taken back"), [present](Writer &writer, AttendeeId id) {
        return present ? people::checkIn(writer, id, {}, writer.now()) : people::undoCheckIn(writer, id, {});
    });
}

} // namespace colloquia
