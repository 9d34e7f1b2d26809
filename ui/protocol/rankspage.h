// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/recordlistpage.h"

class QPushButton;

namespace colloquia {

class PlainListModel;

// The order of protocol: which rank is named and seated before which, and who has it. A representative never
// takes over the rank of whom they represent.
class RanksPage : public RecordListPage<Rank>
{
    Q_OBJECT

public:
    explicit RanksPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Protocol"); }
    [[nodiscard]] QString summary() const override;
    void run(const QAction *action) override;

protected:
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] const std::vector<Rank> &records() const override;
    void fillModel() override;
    [[nodiscard]] Rank newRecord(const Rank *like) const override;
    void place(Rank &rank) const override;
    void remove(const std::vector<Rank> &going) override;
    [[nodiscard]] std::vector<Rank> moved(const std::vector<Rank> &all, const std::vector<qint64> &ids,
                                          int step) const override;
    [[nodiscard]] std::vector<Rank> put(const std::vector<Rank> &all, const std::vector<qint64> &ids,
                                        int row) const override;
    void showBeside(const Rank &rank, bool isDraft) override;
    [[nodiscard]] QString addLabel(const Rank &rank) const override;
    [[nodiscard]] QString changeLabel(const Field &field, const Rank &rank) const override;
    [[nodiscard]] QString moveLabel(const std::vector<qint64> &ids) const override;
    [[nodiscard]] QString chosenWords(int count) const override;

private:
    void followPeople();
    void takeUsual();

    PlainListModel *m_model;
    QLabel *m_heading;
    PlainListModel *m_peopleModel;
    OrderView *m_people;
    std::map<RankId, std::vector<const AttendeeCard *>> m_holders; // by name
    bool m_stale = false;
};

} // namespace colloquia
