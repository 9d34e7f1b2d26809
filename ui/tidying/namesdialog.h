// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tidying/tidyingdialog.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace colloquia {

class ProposalModel;

// Names that look odd, with how they would be written: accepted together, or refused and never asked again.
class NamesDialog : public TidyingDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const Workbench &bench, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void look();
    void refresh();
    void accept() override;
    void refuse();
    [[nodiscard]] std::vector<int> selectedRows() const;

    ProposalModel *m_model;
    QLabel *m_count;
    QStackedWidget *m_lists; // the table, or that there is nothing
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_refuse;
    QPushButton *m_accept;
};

} // namespace colloquia
