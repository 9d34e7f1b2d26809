// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/recordlistpage.h"

#include "app/desk/figures.h"

class QTabWidget;

namespace colloquia {

class PeopleList;
class WorkshopListModel;

// Whatever has its own attendance, in the organisers' order; beside it the chosen one's fields and people.
class WorkshopsPage : public RecordListPage<Workshop>
{
    Q_OBJECT

public:
    explicit WorkshopsPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Workshops"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<qint64> selectedPeople() const override;
    void editCurrent() override;

protected:
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] const std::vector<Workshop> &records() const override;
    void fillModel() override;
    [[nodiscard]] Workshop newRecord(const Workshop *like) const override;
    void place(Workshop &workshop) const override;
    void remove(const std::vector<Workshop> &going) override;
    [[nodiscard]] std::vector<Workshop> moved(const std::vector<Workshop> &all,
                                              const std::vector<qint64> &ids, int step) const override;
    [[nodiscard]] std::vector<Workshop> put(const std::vector<Workshop> &all, const std::vector<qint64> &ids,
                                            int row) const override;
    void showBeside(const Workshop &workshop, bool isDraft) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QString addLabel(const Workshop &workshop) const override;
    [[nodiscard]] QString changeLabel(const Field &field, const Workshop &workshop) const override;
    [[nodiscard]] QString moveLabel(const std::vector<qint64> &ids) const override;
    [[nodiscard]] QString chosenWords(int count) const override;

private:
    void removeNow(const std::vector<Workshop> &going);
    void followPeople();
    void giveSeat(qint64 attendee);
    [[nodiscard]] WorkshopFigures figuresOfWorkshop(WorkshopId id) const;

    WorkshopListModel *m_model;
    QLabel *m_heading;
    QLabel *m_clashes;
    PeopleList *m_people;
    QTabWidget *m_tabs;
    Figures m_figures;
    bool m_stale = false; // people changed while the page was not seen
};

} // namespace colloquia
