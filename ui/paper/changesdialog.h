// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/changepages.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace colloquia {

class SheetView;

// The change sheet: who is new, withdrawn, called otherwise or goes elsewhere since a print or a moment, as
// it is printed; and the way to the badges of just those.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangesDialog(const Workbench &bench, QWidget *parent = nullptr);

private:
    void offerMoments();
    [[nodiscard]] QDateTime since() const;
    void refresh();
    void savePdf();
    void print();
    void goToBadges();
    void tell(const QString &sentence, bool wrong);

    Workbench m_bench;
    QComboBox *m_since;
    QDateTimeEdit *m_moment;
    QLabel *m_counts;
    QLabel *m_sentence;
    SheetView *m_view;
    QPushButton *m_badges, *m_save, *m_print;
    std::shared_ptr<const ChangePages> m_pages;
};

} // namespace colloquia
