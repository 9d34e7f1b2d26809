// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/recordlistpage.h"

class QPushButton;

namespace colloquia {

class PlainListModel;

// What attendees are, in the organisers' order: the names on badges and lists, their colours, what forms call
// them. Two of them can become one.
class CategoriesPage : public RecordListPage<Category>
{
    Q_OBJECT

public:
    explicit CategoriesPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Categories"); }
    [[nodiscard]] QString summary() const override;

protected:
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] const std::vector<Category> &records() const override;
    void fillModel() override;
    [[nodiscard]] Category newRecord(const Category *like) const override;
    void place(Category &category) const override;
    void remove(const std::vector<Category> &going) override;
    [[nodiscard]] std::vector<Category> moved(const std::vector<Category> &all,
                                              const std::vector<qint64> &ids, int step) const override;
    [[nodiscard]] std::vector<Category> put(const std::vector<Category> &all, const std::vector<qint64> &ids,
                                            int row) const override;
    void showBeside(const Category &category, bool isDraft) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QString addLabel(const Category &category) const override;
    [[nodiscard]] QString changeLabel(const Field &field, const Category &category) const override;
    [[nodiscard]] QString moveLabel(const std::vector<qint64> &ids) const override;
    [[nodiscard]] QString chosenWords(int count) const override;

private:
    void removeNow(const std::vector<Category> &going);
    void followPeople();
    void fillMerge();
    void showColours(const Category &category);
    void merge(const Category &from, const Category &into);
    [[nodiscard]] int peopleOf(CategoryId category) const;

    PlainListModel *m_model;
    QLabel *m_people;
    QPushButton *m_show;
    QPushButton *m_merge;
    std::map<CategoryId, int> m_counts; // whatever their status
    bool m_stale = false;
};

} // namespace colloquia
