// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/duplicates.h"
#include "ui/tidying/tidyingdialog.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace colloquia {

class MergeModel;
class MergeView;

// People who are perhaps there twice: the pairs at the left, the two of one pair side by side. They are made
// one, or said to be two people; each is one undo.
class DuplicatesDialog : public TidyingDialog
{
    Q_OBJECT

public:
    // `chosen` stands first, whatever these two have in common; else the pairs of those who came after
    // `known`.
    DuplicatesDialog(const Workbench &bench, const std::optional<DuplicatePair> &chosen, AttendeeId known,
                     QWidget *parent = nullptr);

    void done(int result) override;

private:
    void makeParts();
    void lookAgain();
    void take(const Result<std::vector<DuplicatePair>> &pairs);
    void fillList(int row);
    void refreshCount();
    void showPair();
    // The pair that is shown; null: none.
    [[nodiscard]] const DuplicatePair *current() const;
    void merge();
    void sayDistinct();
    // Takes the pair that was decided off, and those of whoever is gone.
    void dropPairs(const DuplicatePair &decided, AttendeeId gone);

    std::optional<DuplicatePair> m_chosen;
    AttendeeId m_known; // invalid: nobody came just now
    std::vector<DuplicatePair> m_pairs;
    bool m_looking = false;
    bool m_again = false;
    bool m_writing = false;

    QLabel *m_count;
    QListWidget *m_list;
    QStackedWidget *m_sides; // the two, or that there is nobody
    QLabel *m_empty;
    MergeModel *m_model;
    MergeView *m_view;
    QLabel *m_note;
    QPushButton *m_distinct;
    QPushButton *m_merge;
};

} // namespace colloquia
