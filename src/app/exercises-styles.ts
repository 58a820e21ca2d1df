import './styles/training.css'
import './styles/exercises.css'
