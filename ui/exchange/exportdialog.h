// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/exporting.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace colloquia {

class ExportColumns;

// Asks what of the list shall leave the program, for whom and in which columns.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Workbench &bench, QWidget *parent = nullptr);

private:
    QWidget *madeChoices();
    void makeRecipes(QVBoxLayout *layout);
    void fillRecipes();
    void takeRecipe();
    void refresh();
    void askName();
    void keepAs(const QString &name);
    void removeKept();
    void askWhere();
    void save(const QString &path);
    void remember() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportOrder order() const;
    // Null: the person's own choice.
    [[nodiscard]] const ExportOffer *offer() const;
    [[nodiscard]] const ExportPreset *kept() const;

    Workbench m_bench;
    int m_listed; // people of the list as it is filtered

    QComboBox *m_recipes;
    QLabel *m_holds;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QRadioButton *m_filtered;
    QRadioButton *m_everybody;
    std::array<QRadioButton *, 5> m_formats; // in the order of ExportFormat
    ExportColumns *m_columns;
    QLabel *m_sentence;
    QPushButton *m_export;
};

} // namespace colloquia
