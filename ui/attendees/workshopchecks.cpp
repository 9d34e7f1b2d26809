// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/workshopchecks.h"

#include "ui/shell/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kFullRole = Qt::UserRole + 1;
constexpr int kMostRows = 8;
constexpr int kRow = 28;

} // namespace

WorkshopChecks::WorkshopChecks(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"workshopChecks"_s);
    setAccessibleName(tr("Workshops and meals"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling)
            return;
        const WorkshopId workshop(item->data(0, kIdRole).toLongLong());
        if (item->checkState(0) == Qt::Unchecked)
            emit left(workshop);
        else
            emit enrolled(workshop, item->data(0, kFullRole).toBool() ? EnrolmentState::Waiting
                                                                      : EnrolmentState::Enrolled);
    });
}

void WorkshopChecks::show(const Programme &programme, const Figures &figures, const AttendeeCard &card,
                          bool editable)
{
    m_filling = true;
    // Rows are filled anew, never made anew: what is ticked just now must outlive its own signal.
    const auto count = int(programme.workshops.size());
    while (topLevelItemCount() < count)
        new QTreeWidgetItem(this);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setHidden(i >= count);
    const Language screen = Language::ofScreen();
    for (size_t i = 0; i < programme.workshops.size(); ++i) {
        const Workshop &workshop = programme.workshops[i];
        const WorkshopFigures &counted = figures.byWorkshop[i];
        const auto mine = std::ranges::find_if(card.enrolments, [&workshop](const Enrolment &enrolment) {
            return enrolment.workshop == workshop.id;
        });
        const bool isIn = mine != card.enrolments.end();
        const bool full = workshop.capacity && counted.enrolled - counted.remote >= *workshop.capacity;
        QString note = screen.time(workshop.startTime);
        if (isIn && mine->state == EnrolmentState::Waiting)
            note = tr("waiting");
        else if (!isIn && full)
            note = tr("full");
        else if (!isIn && !workshop.signUpOpen)
            note = tr("closed");
        QTreeWidgetItem *item = topLevelItem(int(i));
        item->setText(0, workshop.title);
        item->setText(1, note);
        item->setData(0, kIdRole, workshop.id.value);
        item->setData(0, kFullRole, full && card.attendee.mode == Mode::OnSite);
        item->setToolTip(0, workshop.title.toHtmlEscaped());
        item->setForeground(1, theme::colours().muted);
        item->setFlags(editable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(0, !isIn                                    ? Qt::Unchecked
                               : mine->state == EnrolmentState::Waiting ? Qt::PartiallyChecked
                                                                        : Qt::Checked);
    }
    setFixedHeight(std::clamp(count, 1, kMostRows) * kRow + 4);
    setVisible(count > 0);
    m_filling = false;
}

} // namespace colloquia
